# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ExternalContact, ExternalOrganization


class ReverseWhitepagesLookupResult(Model):
    """A reverse whitepages lookup result: contacts and external organizations. Answer of
    get_externalcontacts_reversewhitepageslookup.
    """

    contacts: list[ExternalContact] | None = field("contacts", default=None)
    external_organizations: list[ExternalOrganization] | None = field("externalOrganizations", default=None)
