# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .lex_slot import LexSlot


class LexIntent(Model):
    """LexIntent of the Platform API.

    The platform requires: name, slots, version.
    """

    name: str | None = field("name", default=None)
    description: str | None = field("description", default=None)
    slots: dict[str, LexSlot] | None = field("slots", default=None)
    version: str | None = field("version", default=None)
