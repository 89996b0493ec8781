# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import CertificateDetails, Division


class DomainCertificateAuthority(Model):
    """A domain certificate authority, kept at /api/v2/telephony/providers/edges/certificateauthorities/{certificateId}.
    Answer of get_telephony_providers_edges_certificateauthority and 2 more; body of
    post_telephony_providers_edges_certificateauthorities and 1 more.

    Required by the platform: name, certificate, type, services.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    division: Division | None = field("division", default=None)
    description: str | None = field("description", default=None)
    version: int | None = field("version", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    modified_by: str | None = field("modifiedBy", default=None)
    created_by: str | None = field("createdBy", default=None)
    state: Literal["active", "inactive", "deleted"] | str | None = field("state", default=None)
    modified_by_app: str | None = field("modifiedByApp", default=None)
    created_by_app: str | None = field("createdByApp", default=None)
    certificate: str | None = field("certificate", default=None)
    type: Literal["MANAGED", "REMOTE"] | str | None = field("type", default=None)
    services: list[str] | None = field("services", default=None)
    certificate_details: list[CertificateDetails] | None = field("certificateDetails", default=None)
    self_uri: str | None = field("selfUri", default=None)
