# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ExternalContact


class BulkContactsRequest(Model):
    """List of external contacts. Body of post_externalcontacts_bulk_contacts_add and 1 more."""

    entities: list[ExternalContact] | None = field("entities", default=None)
