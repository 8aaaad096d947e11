package dev.whence.ingest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What stands before the names of the files of each path of the command line: nothing, as long as no two paths hold
 * files of one name; else the names of the folders that tell these paths apart, {@code north/week1/} and
 * {@code south/week1/}.
 */
final class ArgumentNames {
    private final List<FolderWalk> walks;
    private final int[] depths;

    private ArgumentNames(List<FolderWalk> walks) {
        this.walks = walks;
        this.depths = new int[walks.size()];
    }

    /** One prefix for each walk, in their order. */
    static List<String> prefixes(List<FolderWalk> walks) {
        ArgumentNames names = new ArgumentNames(walks);
        while (names.deepenWhereTheyCollide()) {}
        List<String> prefixes = new ArrayList<>();
        for (int i = 0; i < walks.size(); i++) {
            prefixes.add(names.prefix(i));
        }
        return prefixes;
    }

    private boolean deepenWhereTheyCollide() {
        Map<String, Integer> owner = new HashMap<>();
        boolean[] collides = new boolean[walks.size()];
        for (int i = 0; i < walks.size(); i++) {
            String prefix = prefix(i);
            for (Found found : walks.get(i).found()) {
                int first = Optional.ofNullable(owner.putIfAbsent(prefix + found.name(), i))
                        .orElse(i);
                if (first != i) {
                    collides[i] = true;
                    collides[first] = true;
                }
            }
        }
        boolean deeper = false;
        for (int i = 0; i < walks.size(); i++) {
            if (collides[i] && depths[i] < base(i).getNameCount()) {
                depths[i]++;
                deeper = true;
            }
        }
        return deeper;
    }

    private String prefix(int i) {
        Path base = base(i);
        int count = base.getNameCount();
        return depths[i] == 0
                ? ""
                : base.subpath(count - depths[i], count).toString().replace('\\', '/') + "/";
    }

    /** The folder whose names stand before: the argument itself, or the folder of a file. */
    private Path base(int i) {
        Path path = walks.get(i).start().toAbsolutePath().normalize();
        return Files.isDirectory(path)
                ? path
                : Optional.ofNullable(path.getParent()).orElse(path);
    }
}
