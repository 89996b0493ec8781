# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ExternalContactsSettings(Model):
    """Comes with notifications."""

    manually_assign_divisions_to_interactions: bool | None = field(
        "manuallyAssignDivisionsToInteractions", default=None
    )
    manually_assign_divisions_to_contacts: bool | None = field("manuallyAssignDivisionsToContacts", default=None)
