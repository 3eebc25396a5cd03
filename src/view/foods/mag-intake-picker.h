// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <adwaita.h>

#include "mag-foods.h"

G_BEGIN_DECLS

#define MAG_TYPE_INTAKE_PICKER (mag_intake_picker_get_type ())

G_DECLARE_FINAL_TYPE (MagIntakePicker, mag_intake_picker, MAG, INTAKE_PICKER, AdwDialog)

AdwDialog *mag_intake_picker_new (MagFoods *foods);

G_END_DECLS
