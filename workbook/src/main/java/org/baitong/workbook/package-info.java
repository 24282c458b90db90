/** Dossier from and to spreadsheets, with findings per cell. */
@NullMarked
package org.baitong.workbook;

import org.jspecify.annotations.NullMarked;
