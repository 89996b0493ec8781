# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class SupportCenterCustomMessage(Model):
    """Part of SupportCenterSettings.

    Required by the platform: default_value, type.
    """

    default_value: str | None = field("defaultValue", default=None, min_length=0, max_length=300)
    type: Literal["Welcome", "Fallback"] | str | None = field("type", default=None)
