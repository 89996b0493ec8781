# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import Contact


class CreateUser(Model):
    """A user to create: name, email, division id and 5 more. Body of post_users.

    Required by the platform: name, email, division_id.
    """

    name: str | None = field("name", default=None)
    department: str | None = field("department", default=None)
    email: str | None = field("email", default=None)
    addresses: list[Contact] | None = field("addresses", default=None)
    title: str | None = field("title", default=None)
    password: str | None = field("password", default=None)
    division_id: str | None = field("divisionId", default=None)
    state: Literal["active", "inactive", "deleted"] | str | None = field("state", default=None)
