package dev.whence.architecture.planted.stages.claim;

public record Late(String text) {}
