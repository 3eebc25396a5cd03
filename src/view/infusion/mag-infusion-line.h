// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <adwaita.h>

#include "mag-context.h"
#include "mag-infusion-statement.h"

G_BEGIN_DECLS

#define MAG_TYPE_INFUSION_LINE (mag_infusion_line_get_type ())

G_DECLARE_FINAL_TYPE (MagInfusionLine, mag_infusion_line, MAG, INFUSION_LINE, AdwBin)

GtkWidget *mag_infusion_line_new (MagContext           *context,
                                  MagInfusionStatement *statement,
                                  const char           *mark);

G_END_DECLS
