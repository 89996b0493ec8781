# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import Division


class SubjectDivisionGrants(Model):
    """One of the items of a subject division grants entity listing. In SubjectDivisionGrantsEntityListing."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    divisions: list[Division] | None = field("divisions", default=None)
    type: Literal[
        "PC_USER", "PC_GROUP", "PC_OAUTH_CLIENT", "PC_TRUSTEE_USER", "PC_TRUSTEE_GROUP", "UNKNOWN",
    ] | str | None = field("type", default=None)
    self_uri: str | None = field("selfUri", default=None)


class SubjectDivisionGrantsEntityListing(Model):
    """Page of subject division grants. Answer of get_authorization_role_subjectgrants."""

    entities: list[SubjectDivisionGrants] | None = field("entities", default=None)
    page_size: int | None = field("pageSize", default=None)
    page_number: int | None = field("pageNumber", default=None)
    total: int | None = field("total", default=None)
    first_uri: str | None = field("firstUri", default=None)
    last_uri: str | None = field("lastUri", default=None)
    self_uri: str | None = field("selfUri", default=None)
    next_uri: str | None = field("nextUri", default=None)
    previous_uri: str | None = field("previousUri", default=None)
    page_count: int | None = field("pageCount", default=None)
