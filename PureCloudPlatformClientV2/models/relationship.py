# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .external_data_source import ExternalDataSource
    from .external_organization import ExternalOrganization
    from .user import User


class Relationship(Model):
    """Relationship of the Platform API.

    The platform requires: user, external_organization, relationship.
    """

    id: str | None = field("id", default=None)
    user: User | None = field("user", default=None)
    external_organization: ExternalOrganization | None = field("externalOrganization", default=None)
    relationship: str | None = field("relationship", default=None)
    external_data_sources: list[ExternalDataSource] | None = field("externalDataSources", default=None)
    self_uri: str | None = field("selfUri", default=None)
