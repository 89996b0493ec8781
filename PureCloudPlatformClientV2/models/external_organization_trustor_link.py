# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime


class ExternalOrganizationTrustorLink(Model):
    """An external organization trustor link: external organization id, trustor organization id, external organization
    URI and 3 more. Answer of put_externalcontacts_organization_trustor_trustor_id.
    """

    id: str | None = field("id", default=None)
    external_organization_id: str | None = field("externalOrganizationId", default=None)
    trustor_org_id: str | None = field("trustorOrgId", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    external_organization_uri: str | None = field("externalOrganizationUri", default=None)
    self_uri: str | None = field("selfUri", default=None)
