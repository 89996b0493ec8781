# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class DisconnectReason(Model):
    """One of the disconnect reasons of a call. In Call and 1 more."""

    type: Literal["q850", "sip"] | str | None = field("type", default=None)
    code: int | None = field("code", default=None)
    phrase: str | None = field("phrase", default=None)
