import { useLayoutEffect, useRef } from 'react';
import { quadClasses } from '../parts/labels';
import { useColours } from './colours';
import type { PlacedDot } from './dots';

const radius = 3.25;

/** Dots on a canvas: deeds are squares, words circles; what is only claimed is hollow. */
export function DotsCanvas({
  placed,
  width,
  height,
}: {
  readonly placed: readonly PlacedDot[];
  readonly width: number;
  readonly height: number;
}) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const colours = useColours([...quadClasses, 'paper', 'line', 'line-strong']);
  useLayoutEffect(() => {
    const pen = canvas.current?.getContext('2d');
    if (!canvas.current || !pen) return;
    const ratio = window.devicePixelRatio || 1;
    canvas.current.width = Math.round(width * ratio);
    canvas.current.height = Math.round(height * ratio);
    pen.scale(ratio, ratio);
    pen.clearRect(0, 0, width, height);
    pen.lineWidth = 1.25;
    for (const quad of quadClasses)
      for (const isClaimed of [false, true]) {
        pen.beginPath();
        for (const { dot, x, y } of placed) {
          if (dot.quad !== quad || dot.isClaimed !== isClaimed) continue;
          if (quad.startsWith('material'))
            pen.rect(x - radius + 0.25, y - radius + 0.25, 2 * radius - 0.5, 2 * radius - 0.5);
          else {
            pen.moveTo(x + radius, y);
            pen.arc(x, y, radius, 0, 2 * Math.PI);
          }
        }
        pen.fillStyle = isClaimed ? colours.paper : colours[quad];
        pen.strokeStyle = isClaimed ? colours[quad] : colours.paper;
        pen.fill();
        pen.stroke();
      }
  }, [placed, width, height, colours]);
  return <canvas ref={canvas} style={{ width, height }} />;
}
