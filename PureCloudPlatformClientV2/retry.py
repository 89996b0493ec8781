"""When a failed request is sent again: the public name of the policy's module."""

from ._http.retry import IDEMPOTENT as IDEMPOTENT
from ._http.retry import RetryPolicy as RetryPolicy
