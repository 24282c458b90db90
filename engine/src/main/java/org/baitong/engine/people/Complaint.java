package org.baitong.engine.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A complaint.
 *
 * @param id stable id
 * @param received day it came
 * @param answered day it was answered; null when it is open
 * @param from who complained, for example "WORKER"
 */
public record Complaint(String id, LocalDate received, @Nullable LocalDate answered, String from) {}
