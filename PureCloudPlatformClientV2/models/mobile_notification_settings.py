# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class MobileNotificationSettings(Model):
    """Part of MobileSettings.

    Required by the platform: when.
    """

    when: Literal["Always", "OnlyWhenInactive"] | str | None = field("when", default=None)
