"""Print the milliseconds and MiB (of the peak of resident memory) that importing the SDK takes in this interpreter."""

import gc
import resource
import sys
import time

gc.collect()
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
started = time.perf_counter()
if sys.argv[1] == "sdk":
    import PureCloudPlatformClientV2  # noqa: F401
elapsed = time.perf_counter() - started
after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss

from by_turns import show  # noqa: E402  it loads modules that are to be measured

show(milliseconds=[elapsed * 1000], mebibytes=[(after - before) / 1024])
