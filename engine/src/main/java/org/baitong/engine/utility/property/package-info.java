/**
 * Properties of water, steam and air by published formulations: kernels with bare doubles in the
 * reference units of their dimensions (Pa, K, J/kg, J/(kg.K), m3/kg), for the calculators alone.
 */
@NullMarked
package org.baitong.engine.utility.property;

import org.jspecify.annotations.NullMarked;
