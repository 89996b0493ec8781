# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .mobile_settings import MobileSettings


class ChatUserSettings(Model):
    """ChatUserSettings of the Platform API.

    The platform requires: mobile.
    """

    mobile: MobileSettings | None = field("mobile", default=None)
