# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ExternalContactsEntity


class BulkIdsRequest(Model):
    """Taken by post_externalcontacts_bulk_contacts and 8 more."""

    entities: list[ExternalContactsEntity] | None = field("entities", default=None)
