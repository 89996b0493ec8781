# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .external_contact import ExternalContact
    from .external_organization import ExternalOrganization


class ReverseWhitepagesLookupResult(Model):
    """ReverseWhitepagesLookupResult of the Platform API."""

    contacts: list[ExternalContact] | None = field("contacts", default=None)
    external_organizations: list[ExternalOrganization] | None = field("externalOrganizations", default=None)
