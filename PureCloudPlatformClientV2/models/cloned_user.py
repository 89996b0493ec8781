# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import DomainEntityRef


class ClonedUser(Model):
    """A cloned user, kept at /api/v2/orgauthorization/trustors/{trustorOrgId}/clonedusers/{trusteeUserId}. Answer of
    get_orgauthorization_trustor_cloneduser and 1 more.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    trustor: DomainEntityRef | None = field("trustor", default=None)
    self_uri: str | None = field("selfUri", default=None)
