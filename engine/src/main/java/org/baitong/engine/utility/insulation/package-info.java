/** Heat lost by bare and insulated surfaces. */
@NullMarked
package org.baitong.engine.utility.insulation;

import org.jspecify.annotations.NullMarked;
