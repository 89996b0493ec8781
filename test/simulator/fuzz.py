"""Anything for minutes: schemathesis sends what it makes of the definition to every operation. Run by `make fuzz`.

What fails: an answer of 5xx, or one that does not fit the schema of its operation. `FUZZ_MINUTES` (default 5) and
`FUZZ_SEED` (default 1) are read from the environment.
"""

from __future__ import annotations

import json
import lzma
import os
import random
import time
from collections import Counter

import schemathesis
from hypothesis import HealthCheck, Phase, Verbosity, given, settings
from hypothesis import seed as hypothesis_seed

from PureCloudPlatformClientV2.simulator import Simulator
from PureCloudPlatformClientV2.simulator._definition import BUNDLED_DEFINITION
from PureCloudPlatformClientV2.simulator._validators import Validators


def test_every_answer_is_proper() -> None:
    minutes, number = float(os.environ.get("FUZZ_MINUTES", "5")), int(os.environ.get("FUZZ_SEED", "1"))
    schema = schemathesis.openapi.from_dict(json.loads(lzma.decompress(BUNDLED_DEFINITION.read_bytes())))
    operations = [result.ok() for result in schema.get_all_operations()]
    random.Random(number).shuffle(operations)
    until, wrong, statuses = time.monotonic() + minutes * 60, {}, Counter()
    with Simulator(max_body=1_000_000, rate_limit=None) as sim:
        validators = Validators(sim.definition)
        for round_number in range(1000):
            for operation in operations:
                if time.monotonic() > until:
                    break
                # Each has a token of its own: some operations end the one that they are sent with.
                headers = {"Authorization": f"Bearer {sim.issue_token()}"}
                for place in _fuzz(operation, sim, validators, headers, statuses, number + round_number):
                    wrong.setdefault(f"{operation.method.upper()} {operation.path}", place)
            else:
                continue
            break
    print(f"{sum(statuses.values())} requests to {len(operations)} operations: {dict(statuses)}")
    for route, problem in sorted(wrong.items()):
        print(f"{route}: {problem}")
    assert not wrong


def _fuzz(operation, sim, validators, headers, statuses, number):
    """Send some cases of one operation; yields what is wrong."""
    found: list[str] = []

    @hypothesis_seed(number)
    @settings(
        max_examples=6, database=None, deadline=None, phases=[Phase.generate], verbosity=Verbosity.quiet,
        suppress_health_check=list(HealthCheck),
    )  # fmt: skip
    @given(case=operation.as_strategy())
    def send(case) -> None:
        try:
            answer = case.call(base_url=sim.host, headers=headers, timeout=30, allow_redirects=False)
        except (UnicodeError, ValueError):
            return  # what requests itself refuses to send
        statuses[answer.status_code] += 1
        declared = sim.definition.operation(operation.method.upper(), operation.path)
        if answer.status_code >= 500:
            found.append(f"{answer.status_code} {answer.text[:200]}")
            return
        schema = declared.response_schema if declared is not None and answer.status_code < 300 else None
        if schema is not None and answer.content and "json" in answer.headers.get("Content-Type", ""):
            error = validators.first_error(schema, answer.json())
            if error is not None:
                found.append(f"{list(error.absolute_path)}: {error.message[:150]}")

    send()
    return found
