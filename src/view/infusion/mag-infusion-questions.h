// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <adwaita.h>

#include "mag-context.h"
#include "mag-infusion.h"

G_BEGIN_DECLS

GtkWidget *mag_infusion_questions_new (MagContext  *context,
                                       MagInfusion *infusion);

G_END_DECLS
