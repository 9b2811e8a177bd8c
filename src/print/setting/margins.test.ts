import { expect, test } from 'vitest';
import { headerName, setMargins } from './margins.ts';
import { widthPt } from './text-width.ts';

const wendmoor = { name: 'Wendmoor Safeguarding Children Partnership', shortName: 'Wendmoor' };

test('the header names the partnership, a briefing’s its address', () => {
  const address = 'wendmoor.example/briefings/x';
  expect(setMargins('newsletter', wendmoor, address, ['News']).headerRight).toBe(wendmoor.name);
  expect(setMargins('briefing', wendmoor, address, ['News']).headerRight).toBe(address);
});

test('a name that is too long for the header gives way to the short one', () => {
  const long = {
    name: `${wendmoor.name} and Safeguarding Adults Board of the Valley`,
    shortName: 'Wendmoor',
  };
  expect(setMargins('newsletter', long, '', []).headerRight).toBe('Wendmoor');
});

test('what stands left and right on a line never meets', () => {
  const { headerRight, sectionPt, footerLeft } = setMargins('newsletter', wendmoor, '', [
    'words '.repeat(60),
  ]);
  const left = headerName('A section with a name that goes on and on and on and on and on', sectionPt);
  expect(widthPt(left, 10, 600) + widthPt(headerRight, 10)).toBeLessThan(500);
  expect(widthPt(`${footerLeft}Page 10 of 12`, 10)).toBeLessThan(500);
});

test('of several footers the fullest that fits is taken, and none is cut while one fits', () => {
  const footers = [
    'A footer that is much too long for its place. '.repeat(4),
    'Version 1.0. Review by 21 September 2027',
  ];
  expect(setMargins('briefing', wendmoor, '', footers).footerLeft).toBe(footers[1]);
  expect(setMargins('briefing', wendmoor, '', footers.slice(0, 1)).footerLeft).toMatch(/…$/);
});
