# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ContactIdentifier


class ContactIdentifierListing(Model):
    """List of contact identifiers. Answer of get_externalcontacts_contact_identifiers."""

    entities: list[ContactIdentifier] | None = field("entities", default=None)
