# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class WebMessagingEventPresence(Model):
    """WebMessagingEventPresence of the Platform API.

    The platform requires: type.
    """

    type: Literal["Join", "Disconnect", "Clear", "SignIn"] | str | None = field("type", default=None)
