# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import date


class GamificationStatus(Model):
    """A gamification status: is active, date start, automatic user assignment and 1 more. Answer of
    get_gamification_status and 1 more; body of put_gamification_status.
    """

    is_active: bool | None = field("isActive", default=None)
    date_start: date | None = field("dateStart", default=None)
    automatic_user_assignment: bool | None = field("automaticUserAssignment", default=None)
    date_start_personal_best: date | None = field("dateStartPersonalBest", default=None)
