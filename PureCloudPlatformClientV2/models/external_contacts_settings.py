# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class ExternalContactsSettings(Model):
    """ExternalContactsSettings of the Platform API."""

    manually_assign_divisions_to_interactions: bool | None = field(
        "manuallyAssignDivisionsToInteractions", default=None
    )
    manually_assign_divisions_to_contacts: bool | None = field("manuallyAssignDivisionsToContacts", default=None)
