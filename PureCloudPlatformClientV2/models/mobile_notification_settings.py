# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class MobileNotificationSettings(Model):
    """Required by the platform: when."""

    when: Literal["Always", "OnlyWhenInactive"] | str | None = field("when", default=None)
