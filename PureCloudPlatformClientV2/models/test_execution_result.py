# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Any

    from . import ErrorBody


class TestExecutionOperationResult(Model):
    """One of the operations of a test execution result. In TestExecutionResult."""

    step: int | None = field("step", default=None)
    name: str | None = field("name", default=None)
    success: bool | None = field("success", default=None)
    result: Any | None = field("result", default=None)
    error: ErrorBody | None = field("error", default=None)


class TestExecutionResult(Model):
    """A test execution result: operations, error, final result and 1 more. Answer of
    post_integrations_action_draft_test and 1 more.
    """

    operations: list[TestExecutionOperationResult] | None = field("operations", default=None)
    error: ErrorBody | None = field("error", default=None)
    final_result: Any | None = field("finalResult", default=None)
    success: bool | None = field("success", default=None)
