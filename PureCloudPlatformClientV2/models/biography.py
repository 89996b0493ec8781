# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .education import Education


class Biography(Model):
    """Biography of the Platform API."""

    biography: str | None = field("biography", default=None)
    interests: list[str] | None = field("interests", default=None)
    hobbies: list[str] | None = field("hobbies", default=None)
    spouse: str | None = field("spouse", default=None)
    education: list[Education] | None = field("education", default=None)
