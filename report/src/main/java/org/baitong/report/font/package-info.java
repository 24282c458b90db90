/** The bundled fonts, and which of them draws which part of a text. */
@NullMarked
package org.baitong.report.font;

import org.jspecify.annotations.NullMarked;
