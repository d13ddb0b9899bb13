"""Random lives: whatever happens, in whatever order, the promises hold."""

from hypothesis import HealthCheck, settings

from tests.flows.random_life import RandomLife

TestAnyLife = RandomLife.TestCase
TestAnyLife.settings = settings(
    max_examples=60,
    stateful_step_count=40,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.too_slow],
)
