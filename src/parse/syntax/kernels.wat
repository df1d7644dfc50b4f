;; The sums and products of the net: whole numbers of 16 bits, eight at a time. kernels.ts tells what each function does.
;; Addresses and lengths are counted in bytes; a row of numbers takes a multiple of 64 of them.
(module
  (import "net" "memory" (memory 1))

  ;; Four times eight sums are kept at a time, so that each row is read once for them.
  (func (export "addRows") (param $offsets i32) (param $count i32) (param $length i32) (param $units i32)
    (local $stop i32) (local $from i32) (local $at i32) (local $row i32)
    (local $sum0 v128) (local $sum1 v128) (local $sum2 v128) (local $sum3 v128)
    (local.set $stop (i32.add (local.get $offsets) (i32.shl (local.get $count) (i32.const 2))))
    (loop $parts
      (local.set $sum0 (v128.const i64x2 0 0))
      (local.set $sum1 (v128.const i64x2 0 0))
      (local.set $sum2 (v128.const i64x2 0 0))
      (local.set $sum3 (v128.const i64x2 0 0))
      (local.set $at (local.get $offsets))
      (loop $rows
        (local.set $row (i32.add (i32.load (local.get $at)) (local.get $from)))
        (local.set $sum0 (i16x8.add (local.get $sum0) (v128.load (local.get $row))))
        (local.set $sum1 (i16x8.add (local.get $sum1) (v128.load offset=16 (local.get $row))))
        (local.set $sum2 (i16x8.add (local.get $sum2) (v128.load offset=32 (local.get $row))))
        (local.set $sum3 (i16x8.add (local.get $sum3) (v128.load offset=48 (local.get $row))))
        (local.set $at (i32.add (local.get $at) (i32.const 4)))
        (br_if $rows (i32.lt_u (local.get $at) (local.get $stop))))
      (v128.store (local.get $units) (call $unitsOf (local.get $sum0)))
      (v128.store offset=16 (local.get $units) (call $unitsOf (local.get $sum1)))
      (v128.store offset=32 (local.get $units) (call $unitsOf (local.get $sum2)))
      (v128.store offset=48 (local.get $units) (call $unitsOf (local.get $sum3)))
      (local.set $units (i32.add (local.get $units) (i32.const 64)))
      (local.set $from (i32.add (local.get $from) (i32.const 64)))
      (br_if $parts (i32.lt_u (local.get $from) (local.get $length)))))

  ;; Units are counted in parts four times as large as weights are, so that sums of their products stay within 32 bits.
  (func $unitsOf (param $sums v128) (result v128)
    (i16x8.shr_s (i16x8.max_s (local.get $sums) (v128.const i64x2 0 0)) (i32.const 2)))

  (func $score (export "score") (param $units i32) (param $row i32) (param $length i32) (param $bias i32) (result i32)
    (local $stop i32) (local $sums v128)
    (local.set $stop (i32.add (local.get $units) (local.get $length)))
    (loop $parts
      (local.set $sums
        (i32x4.add (local.get $sums)
          (i32x4.add
            (i32x4.dot_i16x8_s (v128.load (local.get $units)) (v128.load (local.get $row)))
            (i32x4.dot_i16x8_s (v128.load offset=16 (local.get $units)) (v128.load offset=16 (local.get $row))))))
      (local.set $units (i32.add (local.get $units) (i32.const 32)))
      (local.set $row (i32.add (local.get $row) (i32.const 32)))
      (br_if $parts (i32.lt_u (local.get $units) (local.get $stop))))
    (i32.add
      (i32.load (local.get $bias))
      (i32.add
        (i32.add (i32x4.extract_lane 0 (local.get $sums)) (i32x4.extract_lane 1 (local.get $sums)))
        (i32.add (i32x4.extract_lane 2 (local.get $sums)) (i32x4.extract_lane 3 (local.get $sums))))))

  (func (export "best") (param $units i32) (param $rows i32) (param $length i32) (param $biases i32) (param $count i32)
    (result i32)
    (local $output i32) (local $score i32) (local $best i32) (local $highest i32)
    (local.set $highest (i32.const -2147483648))
    (loop $outputs
      (local.set $score
        (call $score (local.get $units) (local.get $rows) (local.get $length) (local.get $biases)))
      (if (i32.gt_s (local.get $score) (local.get $highest))
        (then
          (local.set $highest (local.get $score))
          (local.set $best (local.get $output))))
      (local.set $rows (i32.add (local.get $rows) (local.get $length)))
      (local.set $biases (i32.add (local.get $biases) (i32.const 4)))
      (local.set $output (i32.add (local.get $output) (i32.const 1)))
      (br_if $outputs (i32.lt_u (local.get $output) (local.get $count))))
    (local.get $best))

  ;; The matrix has its rows in pairs, their numbers in turns: two factors meet two numbers in one step.
  (func (export "multiply") (param $vector i32) (param $size i32) (param $matrix i32) (param $length i32) (param $row i32)
    (local $stop i32) (local $end i32) (local $factor i32) (local $at i32) (local $factors v128)
    (local $sum0 v128) (local $sum1 v128) (local $sum2 v128) (local $sum3 v128)
    (local.set $stop (i32.add (local.get $vector) (local.get $size)))
    (local.set $end (i32.add (local.get $row) (local.get $length)))
    (loop $parts
      (local.set $sum0 (v128.const i32x4 256 256 256 256))
      (local.set $sum1 (v128.const i32x4 256 256 256 256))
      (local.set $sum2 (v128.const i32x4 256 256 256 256))
      (local.set $sum3 (v128.const i32x4 256 256 256 256))
      (local.set $factor (local.get $vector))
      (local.set $at (local.get $matrix))
      (loop $pairs
        (local.set $factors (v128.load32_splat (local.get $factor)))
        (local.set $sum0
          (i32x4.add (local.get $sum0) (i32x4.dot_i16x8_s (local.get $factors) (v128.load (local.get $at)))))
        (local.set $sum1
          (i32x4.add (local.get $sum1) (i32x4.dot_i16x8_s (local.get $factors) (v128.load offset=16 (local.get $at)))))
        (local.set $sum2
          (i32x4.add (local.get $sum2) (i32x4.dot_i16x8_s (local.get $factors) (v128.load offset=32 (local.get $at)))))
        (local.set $sum3
          (i32x4.add (local.get $sum3) (i32x4.dot_i16x8_s (local.get $factors) (v128.load offset=48 (local.get $at)))))
        (local.set $at (i32.add (local.get $at) (i32.shl (local.get $length) (i32.const 1))))
        (local.set $factor (i32.add (local.get $factor) (i32.const 4)))
        (br_if $pairs (i32.lt_u (local.get $factor) (local.get $stop))))
      (v128.store (local.get $row)
        (i16x8.narrow_i32x4_s (call $rounded (local.get $sum0)) (call $rounded (local.get $sum1))))
      (v128.store offset=16 (local.get $row)
        (i16x8.narrow_i32x4_s (call $rounded (local.get $sum2)) (call $rounded (local.get $sum3))))
      (local.set $matrix (i32.add (local.get $matrix) (i32.const 64)))
      (local.set $row (i32.add (local.get $row) (i32.const 32)))
      (br_if $parts (i32.lt_u (local.get $row) (local.get $end)))))

  ;; The sums began at one half: 512 is one.
  (func $rounded (param $sums v128) (result v128)
    (i32x4.shr_s (local.get $sums) (i32.const 9))))
