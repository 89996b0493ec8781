# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AddressableEntityRef


class OneOnOne(Model):
    pinned_messages: list[AddressableEntityRef] | None = field("pinnedMessages", default=None)
