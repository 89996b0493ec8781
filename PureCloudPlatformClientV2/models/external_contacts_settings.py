# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ExternalContactsSettings(Model):
    """External contacts settings: manually assign divisions to interactions and manually assign divisions to contacts.
    No method or topic of the definition has it.
    """

    manually_assign_divisions_to_interactions: bool | None = field(
        "manuallyAssignDivisionsToInteractions", default=None
    )
    manually_assign_divisions_to_contacts: bool | None = field("manuallyAssignDivisionsToContacts", default=None)
