#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Magnesia developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Text in an article stands out from its ground by 4.5 to 1 or better, in every look.

Usage: test-article-colors.py STYLE_SHEET LOOK_SOURCE
The second file is the one that paints the ground while there is no page yet.
"""

import re
import sys

# What stands on what. The figures' words stand on all their soft areas.
GROUNDS = ["page", "card", "tint", "alert-tint", "caution-tint"]
PAIRS = (
    [(text, ground) for text in ("text", "heading", "link") for ground in GROUNDS]
    + [("dim", "page"), ("dim", "card"), ("alert", "alert-tint"), ("caution", "caution-tint"), ("caution", "page")]
    + [("mark-text", "mark"), ("text", "fill-1"), ("text", "fill-2"), ("text", "fill-3"), ("dim", "card")]
)
# Lines and shapes that mean something need 3 to 1.
SHAPES = [("soft", "card"), ("strong", "card"), ("link", "card"), ("alert", "page"), ("strong", "fill-1")]


def block(css, selector):
    """The variables that a rule sets."""
    match = re.search(r"(?:^|\n)\s*" + re.escape(selector) + r" \{(.*?)\}", css, re.S)
    return dict(re.findall(r"--([a-z0-9-]+): (#[0-9a-f]{6});", match.group(1)))


def luminance(color):
    parts = [int(color[i:i + 2], 16) / 255 for i in (1, 3, 5)]
    parts = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(a, b):
    lighter, darker = sorted((luminance(a), luminance(b)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def main():
    css, source = (open(name, encoding="utf-8").read() for name in sys.argv[1:3])
    light = block(css, ":root")
    dark = light | block(css, ":root.dark")
    looks = {
        "light": light,
        "dark": dark,
        "high contrast": light | block(css, ":root.high-contrast"),
        "dark high contrast": dark | block(css, ":root.high-contrast") | block(css, ":root.dark.high-contrast"),
        "paper": light | block(css, ":root, :root.dark, :root.high-contrast, :root.dark.high-contrast"),
    }
    failed = False

    print(f"1..{len(looks)}")
    for number, (name, colors) in enumerate(looks.items(), 1):
        faults = [f"{a} on {b}: {contrast(colors[a], colors[b]):.2f}" for a, b in PAIRS if contrast(colors[a], colors[b]) < 4.5]
        faults += [f"{a} on {b}: {contrast(colors[a], colors[b]):.2f}" for a, b in SHAPES if contrast(colors[a], colors[b]) < 3]
        if name != "paper" and f'"{colors["page"]}"' not in source:
            faults.append(f"the ground {colors['page']} is not the one that is painted before the page")
        for fault in faults:
            print(f"# {fault}")
        print(f"{'not ok' if faults else 'ok'} {number} - {name}")
        failed = failed or bool(faults)

    return 1 if failed else 0


sys.exit(main())
