# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AddressableEntityRef


class MergeOperation(Model):
    """Part of ExternalContact."""

    source_contact: AddressableEntityRef | None = field("sourceContact", default=None)
    target_contact: AddressableEntityRef | None = field("targetContact", default=None)
    resulting_contact: AddressableEntityRef | None = field("resultingContact", default=None)
