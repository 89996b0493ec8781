# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import Greeting


class DefaultGreetingList(Model):
    """A default greeting list: name, owner, owner type and 7 more. Answer of get_greetings_defaults and 5 more; body of
    put_greetings_defaults and 2 more.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    owner: GreetingOwner | None = field("owner", default=None)
    owner_type: Literal["USER", "ORGANIZATION", "GROUP"] | str | None = field("ownerType", default=None)
    greetings: dict[str, Greeting] | None = field("greetings", default=None)
    created_date: datetime | None = field("createdDate", default=None)
    created_by: str | None = field("createdBy", default=None)
    modified_date: datetime | None = field("modifiedDate", default=None)
    modified_by: str | None = field("modifiedBy", default=None)
    self_uri: str | None = field("selfUri", default=None)


class GreetingOwner(Model):
    """Reference to a greeting owner by its id, its name and its address. In DefaultGreetingList."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    self_uri: str | None = field("selfUri", default=None)
