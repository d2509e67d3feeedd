"""The hand-graded cell is made an auto-graded one with a score in its output."""
# expect: full

# %% notebook
for cell in notebook["cells"]:
    data = cell["metadata"].get("nbgrader", {})
    if data.get("grade") and data.get("solution"):
        cell.update(cell_type="code", source="5.0", execution_count=1, outputs=[
            {"output_type": "execute_result", "execution_count": 1, "metadata": {}, "data": {"text/plain": "5.0"}}])
        data.update(solution=False, grade_id="check_reflection", points=500)
