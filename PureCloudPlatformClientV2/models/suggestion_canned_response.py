# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .addressable_entity_ref import AddressableEntityRef


class SuggestionCannedResponse(Model):
    """SuggestionCannedResponse of the Platform API."""

    response: AddressableEntityRef | None = field("response", default=None)
    library: AddressableEntityRef | None = field("library", default=None)
