package dev.whence.bench.split;

import java.util.Arrays;
import java.util.List;

/** Logistic regression by Newton's method, with a price on large weights; the first weight is the bias, which has none. */
final class Logistic {
    private static final int STEPS = 200;
    private static final double LONGEST_STEP = 2;
    private static final double CLOSE = 1e-6;

    private Logistic() {}

    static double[] fit(List<double[]> rows, List<Boolean> labels, double price) {
        int size = rows.get(0).length + 1;
        double[] weights = new double[size];
        for (int step = 0; step < STEPS; step++) {
            double[][] system = new double[size][size + 1];
            for (int i = 1; i < size; i++) {
                system[i][i] = price;
                system[i][size] = price * weights[i];
            }
            for (int r = 0; r < rows.size(); r++) {
                add(withBias(rows.get(r)), labels.get(r), weights, system);
            }
            double[] move = solve(system);
            double longest = Arrays.stream(move).map(Math::abs).max().orElse(0);
            for (int i = 0; i < size; i++) {
                weights[i] -= move[i] * Math.min(1, LONGEST_STEP / Math.max(longest, CLOSE));
            }
            if (longest < CLOSE) {
                break;
            }
        }
        return weights;
    }

    private static void add(double[] row, boolean label, double[] weights, double[][] system) {
        double sum = 0;
        for (int i = 0; i < row.length; i++) {
            sum += row[i] * weights[i];
        }
        double likely = 1 / (1 + Math.exp(-sum));
        for (int i = 0; i < row.length; i++) {
            for (int j = 0; j < row.length; j++) {
                system[i][j] += row[i] * row[j] * likely * (1 - likely);
            }
            system[i][row.length] += row[i] * (likely - (label ? 1 : 0));
        }
    }

    private static double[] withBias(double[] row) {
        double[] with = new double[row.length + 1];
        with[0] = 1;
        System.arraycopy(row, 0, with, 1, row.length);
        return with;
    }

    /** Gauss's elimination; the last column is the right side. */
    private static double[] solve(double[][] system) {
        int size = system.length;
        for (int column = 0; column < size; column++) {
            int pivot = column;
            for (int row = column + 1; row < size; row++) {
                pivot = Math.abs(system[row][column]) > Math.abs(system[pivot][column]) ? row : pivot;
            }
            double[] swapped = system[column];
            system[column] = system[pivot];
            system[pivot] = swapped;
            system[column][column] += system[column][column] == 0 ? CLOSE : 0;
            for (int row = 0; row < size; row++) {
                double factor = row == column ? 0 : system[row][column] / system[column][column];
                for (int i = column; i <= size && factor != 0; i++) {
                    system[row][i] -= factor * system[column][i];
                }
            }
        }
        double[] solution = new double[size];
        for (int i = 0; i < size; i++) {
            solution[i] = system[i][size] / system[i][i];
        }
        return solution;
    }
}
