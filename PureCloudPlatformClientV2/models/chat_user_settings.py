# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import MobileSettings


class ChatUserSettings(Model):
    """Required by the platform: mobile."""

    mobile: MobileSettings | None = field("mobile", default=None)
