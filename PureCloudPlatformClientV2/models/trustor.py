# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from .org_user import OrgUser
    from .organization import Organization
    from .trustee_authorization import TrusteeAuthorization


class Trustor(Model):
    """Trustor of the Platform API.

    The platform requires: enabled.
    """

    id: str | None = field("id", default=None)
    enabled: bool | None = field("enabled", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    created_by: OrgUser | None = field("createdBy", default=None)
    organization: Organization | None = field("organization", default=None)
    authorization: TrusteeAuthorization | None = field("authorization", default=None)
    self_uri: str | None = field("selfUri", default=None)
