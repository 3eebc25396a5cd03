// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mag-handout-builder.h"

/* Private to the builder of handouts: the short form in which its order is written down. */

#define ADD(kind, section, text) \
  mag_handout_builder_add (self, MAG_HANDOUT_BLOCK_##kind, MAG_HANDOUT_SECTION_##section, text)
#define ADD_TEXTS(kind, section, member) \
  mag_handout_builder_add_texts (self, MAG_HANDOUT_BLOCK_##kind, MAG_HANDOUT_SECTION_##section, \
                                 member)
#define PUSH(kind, section) \
  mag_handout_builder_push (self, mag_handout_block_new (MAG_HANDOUT_BLOCK_##kind, \
                                                         MAG_HANDOUT_SECTION_##section))
#define POP() mag_handout_builder_pop (self)
#define HAS(part) (!(self->options->left_out & MAG_HANDOUT_PART_##part))
