# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .response_entity_list import ResponseEntityList


class ResponseQueryResults(Model):
    """ResponseQueryResults of the Platform API.

    The platform requires: results.
    """

    results: ResponseEntityList | None = field("results", default=None)
