# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class MobileNotificationSettings(Model):
    """MobileNotificationSettings of the Platform API.

    The platform requires: when.
    """

    when: Literal["Always", "OnlyWhenInactive"] | str | None = field("when", default=None)
