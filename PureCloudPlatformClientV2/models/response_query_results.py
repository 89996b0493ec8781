# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ResponseEntityList


class ResponseQueryResults(Model):
    """Given by post_responsemanagement_responses_query.

    Required by the platform: results.
    """

    results: ResponseEntityList | None = field("results", default=None)
